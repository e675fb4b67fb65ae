## How numbers, days and lists are written

decimal-mark = ,
group-mark = .
day-and-month = { $day } { $month }
list-and = { $items } və { $last }
# What is said not to be there.
list-none = { $items } və { $last }
month-1 = yanvar
month-2 = fevral
month-3 = mart
month-4 = aprel
month-5 = may
month-6 = iyun
month-7 = iyul
month-8 = avqust
month-9 = sentyabr
month-10 = oktyabr
month-11 = noyabr
month-12 = dekabr
