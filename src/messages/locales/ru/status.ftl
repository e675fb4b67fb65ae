## The election a message is about

contest = { $place }: { $kind }
contest-dated = { $place }: { $kind }, { $date }
contest-round = { $contest }, тур { $round }
place-unstated = Место не указано
kind-presidential = президентские выборы
kind-parliamentary = парламентские выборы
kind-local = местные выборы
kind-referendum = референдум
kind-party = внутрипартийное голосование
kind-other = выборы

## Stage and progress

stage-none = Насколько продвинулся подсчёт, в источнике не сказано.
stage-exit-polls = Пока только экзитполы: о подсчёте голосов ещё ничего не сообщали.
stage-unofficial-partial = Подсчёт не завершён, данные неофициальные.
stage-unofficial-complete = Подсчитано всё, но официального результата ещё нет.
stage-official = Официальный результат.
stage-certified = Утверждённый результат.
progress = Подсчитано: { $progress }.
progress-unstated = Сколько подсчитано, в источнике не сказано.
progress-ballots = { $percent }{ "\u00A0" }% бюллетеней
progress-polling-stations = { $percent }{ "\u00A0" }% участков
progress-expected-vote = { $percent }{ "\u00A0" }% ожидаемого числа голосов
progress-unspecified = { $percent }{ "\u00A0" }%, но от чего именно, в источнике не сказано
progress-of-total = { $progress } ({ $counted } из { $total })
progress-worded = { $progress }; в источнике: «{ $wording }»

## Source, as-of time, edition

source-article = { $name }
source-brief = пересказ по сообщению { $name }
source-agency = { $agency } через { $publisher }
source-unnamed = источник без названия
source-line = Источник: { $source }.
source-line-dated = Источник: { $source }, опубликовано { $date }.
as-of = По состоянию на { $date }.
as-of-unstated = На какой день эти данные, в источнике не сказано.
edition-line = Выпуск { $number }, опубликован { $moment }.
one-source = Всё здесь опирается на один источник: { $source }.

## Figures

date = { $day } { $year } года
moment = { $date } в { $time }
moment-soon = { $weekday }, { $day }, в { $time }
percent = { $value }{ "\u00A0" }%
qualifier-over = более { $figure }
qualifier-about = около { $figure }
qualifier-under = менее { $figure }
not-stated = не указано
unnamed-pollster = социологи, которых источник не называет

## Rehearsals

rehearsal = Репетиция: это не настоящий подсчёт
