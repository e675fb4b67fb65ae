# Countries by the names that English articles give them: here they are called just that.

countries = { "" }
