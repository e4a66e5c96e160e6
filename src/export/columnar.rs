//! Parquet: typed columns, compressed with Snappy, nothing in the file but the table (Apache Parquet format 2.x).

use std::io::{self, Write};
use std::sync::Arc;

use chrono::NaiveDate;
use parquet::basic::{Compression, LogicalType, Repetition, TimeUnit, Type as Physical};
use parquet::data_type::{BoolType, ByteArray, ByteArrayType, DataType, DoubleType, Int32Type, Int64Type};
use parquet::errors::{ParquetError, Result};
use parquet::file::properties::WriterProperties;
use parquet::file::writer::{SerializedFileWriter, SerializedRowGroupWriter};
use parquet::schema::types::Type;

use super::table::{Cell, Column, Kind, Row, Rows};

/// Rows that are held at once: one row group.
const GROUP: usize = 65_536;

/// Writes a table.
pub(super) fn write(file: impl Write + Send, columns: &[Column], rows: Rows) -> io::Result<()> {
    fill(file, columns, rows).map_err(|error| match error {
        // A full disk is told as any other writer tells it.
        ParquetError::External(cause) => match cause.downcast::<io::Error>() {
            Ok(cause) => *cause,
            Err(cause) => io::Error::other(cause.to_string()),
        },
        error => io::Error::other(error.to_string()),
    })
}

fn fill(file: impl Write + Send, columns: &[Column], mut rows: Rows) -> Result<()> {
    let fields = columns.iter().map(|column| field(column).map(Arc::new)).collect::<Result<Vec<_>>>()?;
    let schema = Type::group_type_builder("table").with_fields(fields).build()?;
    // The library's own version would change the bytes of the same archives.
    let properties = WriterProperties::builder()
        .set_created_by(env!("CARGO_PKG_NAME").to_owned())
        .set_compression(Compression::SNAPPY)
        .build();
    let mut writer = SerializedFileWriter::new(file, Arc::new(schema), Arc::new(properties))?;
    loop {
        let group: Vec<Row> = rows.by_ref().take(GROUP).collect();
        if group.is_empty() {
            break;
        }
        let mut written = writer.next_row_group()?;
        for (place, column) in columns.iter().enumerate() {
            let cells: Vec<&Cell> = group.iter().map(|row| &row[place]).collect();
            put(&mut written, column.kind, &cells)?;
        }
        written.close()?;
    }
    writer.close()?;
    Ok(())
}

/// A column as the file describes it: any cell may be null.
fn field(column: &Column) -> Result<Type> {
    let (physical, logical) = match column.kind {
        Kind::Text => (Physical::BYTE_ARRAY, Some(LogicalType::String)),
        Kind::Whole => (Physical::INT64, None),
        Kind::Number => (Physical::DOUBLE, None),
        Kind::Flag => (Physical::BOOLEAN, None),
        Kind::Day => (Physical::INT32, Some(LogicalType::Date)),
        Kind::Instant => (Physical::INT64, Some(LogicalType::timestamp(true, TimeUnit::MILLIS))),
    };
    Type::primitive_type_builder(column.name, physical)
        .with_repetition(Repetition::OPTIONAL)
        .with_logical_type(logical)
        .build()
}

/// Writes the cells of one column.
fn put<W: Write + Send>(group: &mut SerializedRowGroupWriter<W>, kind: Kind, cells: &[&Cell]) -> Result<()> {
    match kind {
        Kind::Text => values::<ByteArrayType, W>(group, cells, |cell| match cell {
            Cell::Text(text) => Some(ByteArray::from(text.as_ref())),
            _ => None,
        }),
        Kind::Whole => values::<Int64Type, W>(group, cells, |cell| match cell {
            Cell::Whole(number) => Some(*number),
            _ => None,
        }),
        Kind::Number => values::<DoubleType, W>(group, cells, |cell| match cell {
            Cell::Number(number) => Some(*number),
            _ => None,
        }),
        Kind::Flag => values::<BoolType, W>(group, cells, |cell| match cell {
            Cell::Flag(flag) => Some(*flag),
            _ => None,
        }),
        Kind::Day => values::<Int32Type, W>(group, cells, |cell| match cell {
            Cell::Day(day) => i32::try_from((*day - NaiveDate::default()).num_days()).ok(),
            _ => None,
        }),
        Kind::Instant => values::<Int64Type, W>(group, cells, |cell| match cell {
            Cell::Instant(instant) => Some(*instant),
            _ => None,
        }),
    }
}

/// Writes those of `cells` that are known, and which these are.
fn values<T: DataType, W: Write + Send>(
    group: &mut SerializedRowGroupWriter<W>,
    cells: &[&Cell],
    value: fn(&Cell) -> Option<T::T>,
) -> Result<()> {
    let Some(mut column) = group.next_column()? else { return Ok(()) };
    let found: Vec<Option<T::T>> = cells.iter().map(|cell| value(cell)).collect();
    let known: Vec<i16> = found.iter().map(|value| i16::from(value.is_some())).collect();
    let values: Vec<T::T> = found.into_iter().flatten().collect();
    column.typed::<T>().write_batch(&values, Some(&known), None)?;
    column.close()
}
