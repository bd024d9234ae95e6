"""The command line: options to settings, errors to exit status. The only place that prints or exits."""
