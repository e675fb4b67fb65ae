## /source

sources-heading = Статьи, на которых основан выпуск { $number }:
source-published = опубликовано { $date }
source-undated = дата публикации не указана
source-reference = Ссылка: { $reference }
source-hash = SHA-256 текста: { $hash }
sources-is-brief = Пересказ передаёт сообщение другими словами; его предложения — не слова агентства.
sentences-heading = Предложения, из которых взяты эти цифры
sentences-none = Цифр там нет, поэтому нет и предложений.
sentences-article = Источник: { $source }. Дословно:
sentences-brief = Источник: { $source }. Его собственными словами:
sentences-page = Страница { $page } из { $pages }
