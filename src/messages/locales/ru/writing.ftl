## How numbers, days and lists are written

decimal-mark = ,
group-mark = { "\u00A0" }
day-and-month = { $day } { $month }
list-and = { $items } и { $last }
# What is said not to be there.
list-none = { $items } и { $last }
month-1 = января
month-2 = февраля
month-3 = марта
month-4 = апреля
month-5 = мая
month-6 = июня
month-7 = июля
month-8 = августа
month-9 = сентября
month-10 = октября
month-11 = ноября
month-12 = декабря
