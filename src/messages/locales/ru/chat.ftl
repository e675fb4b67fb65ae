## /elections

elections-heading = Выборы
elections-none = Ни одних выборов пока нет.
elections-line = { $contest }: выпуск { $number }
elections-choose = Выберите, о каких выборах спрашивает этот чат.
elections-chosen = Теперь этот чат спрашивает о выборах: { $contest }.
elections-unknown = Таких выборов здесь больше нет.
elections-line-test = { $contest }: выпуск { $number } (репетиция, не настоящий подсчёт)

## /language

language-heading = Язык
language-choose = Выберите язык этого чата.
language-chosen = Теперь этот чат говорит по-русски.

## /privacy and /forget

privacy-heading = Что хранит Teller
privacy-kept = О чате: его номер, выбранный язык и выбранные выборы. Больше ничего, если только вы не сообщите об ошибке в цифре.
privacy-reports = О сообщении об ошибке: цифра, что вы о ней написали, и номер вашего чата, пока редакторы не ответят.
privacy-desk = О редакторах: их номер и то, что они делали за редакторским столом.
privacy-not-kept = Не хранится: ваше имя, другие ваши сообщения, о чём и о ком вы спрашиваете.
privacy-forget = /forget сразу стирает всё, что хранится об этом чате.
forget-done = Готово. Об этом чате больше ничего не хранится.
picture-nothing = Рисовать пока нечего: цифр для этой картинки в источнике нет, или подсчёт был пока только один.
