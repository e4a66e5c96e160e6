# The forms of the report: folders and files, options of the terminal.
slug-report = annual-report
slug-whole = report
