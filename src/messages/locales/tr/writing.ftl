## How numbers, days and lists are written

decimal-mark = ,
group-mark = .
day-and-month = { $day } { $month }
list-and = { $items } ve { $last }
# What is said not to be there.
list-none = { $items } ve { $last }
month-1 = Ocak
month-2 = Şubat
month-3 = Mart
month-4 = Nisan
month-5 = Mayıs
month-6 = Haziran
month-7 = Temmuz
month-8 = Ağustos
month-9 = Eylül
month-10 = Ekim
month-11 = Kasım
month-12 = Aralık
