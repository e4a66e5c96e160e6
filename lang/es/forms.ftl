# Las formas del informe: carpetas y archivos, opciones del terminal.
slug-report = informe-anual
slug-whole = informe
