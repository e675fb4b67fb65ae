## How numbers, days and lists are written

decimal-mark = .
group-mark = ,
day-and-month = { $day } { $month }
list-and = { $items } and { $last }
# What is said not to be there.
list-none = { $items } or { $last }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
