//! The program: hands the command line to [`bilan::cli`] and exits with its code.

fn main() {
    let exit = bilan::cli::run(std::env::args_os().collect());
    std::process::exit(exit as i32);
}
