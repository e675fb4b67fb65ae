## /export

export-ask = Выпуск { $number }, каждая цифра со своим предложением. В каком виде?
export-json = JSON, всё
export-csv = CSV, строка на цифру
export-nist = NIST SP 1500-100, подсчёт
export-ropf = ROPF, опросы
export-caption = { $contest }, выпуск { $number }
export-refused-x001 = NIST хранит число голосов или мест, а в источниках этого выпуска его нет. Доли в голоса не пересчитываются. В JSON и CSV есть всё.
export-refused-x002 = Для NIST нужен день выборов, а ни один источник этого выпуска его не называет. JSON и CSV обходятся без него.
export-refused-x003 = Опросов в этом выпуске нет, а ROPF хранит только их.
export-refused-x004 = Опросы этого выпуска в ROPF записать нельзя. В JSON и CSV — можно.
