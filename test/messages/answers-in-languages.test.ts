import { describe, expect, test } from 'vitest';
import { renderText } from '../../src/bot/render-text.ts';
import { ANSWERS } from '../../src/messages/answers.ts';
import type { Locale } from '../../src/messages/locales.ts';
import type { AnswerName } from '../../src/messages/message.ts';
import { quotesOnPage, sentencesMessage } from '../../src/messages/sentences.ts';
import { wordsOf } from '../../src/messages/words.ts';
import { sampleEdition, sampleQuotes } from './sample-edition.ts';

const shown = async (locale: Locale, name: AnswerName) =>
  renderText(ANSWERS[name](sampleEdition, await wordsOf(locale))).text;

const sentences = async (locale: Locale) => {
  const quotes = quotesOnPage('turnout', sampleEdition, 0).flatMap((at) => sampleQuotes[at] ?? []);
  return renderText(sentencesMessage('turnout', sampleEdition, 0, quotes, await wordsOf(locale))).text;
};

describe('an answer in Azerbaijani, whole', () => {
  test('/results', async () => {
    expect(await shown('az', 'results')).toMatchInlineSnapshot(`
      "Northland: prezident seçkisi, 3 may 2026

      Sayım başa çatmayıb, nəticə rəsmi deyil. Sayılıb: bülletenlərin 61,50%-i.

      Ada Novak             47,2%
      Bruno Alder (Greens)    38%
      Clea Alder            0,80%

      Ada Novak 9,2 faiz bəndi fərqlə öndədir (hesablanıb).
      Öndə olmaq qalib gəlmək deyil: rəsmi nəticə hələ elan olunmayıb.
      Göstərilən payların cəmi: 86,00% (hesablanıb).

      Mənbə: NPA (Nordwire vasitəsilə), dərc tarixi: 3 may 2026.
      Məlumatın tarixi: 3 may 2026. Buraxılış 2, dərc vaxtı: 3 may 2026, 22:10 UTC."
    `);
  });

  test('/polls', async () => {
    expect(await shown('az', 'polls')).toMatchInlineSnapshot(`
      "Northland: prezident seçkisi, 3 may 2026

      Sayım başa çatmayıb, nəticə rəsmi deyil. Sayılıb: bülletenlərin 61,50%-i.

      Sorğu insanların cavabıdır, səslərin sayımı deyil.

      Exit-poll: Pollwerk, tərəfdaşlar: Nord Institute

      Ada Novak  45,1%

      Sorğuda iştirak edənlər: 12.400. Xəta həddi: ±1,5 faiz bəndi. Sorğu vaxtı: 3 may 2026. Mənbədə göstərilməyib: sifarişçi, kimlərdən soruşulduğu və sorğu üsulu.

      Mənbə: NPA (Nordwire vasitəsilə), dərc tarixi: 3 may 2026.
      Məlumatın tarixi: 3 may 2026. Buraxılış 2, dərc vaxtı: 3 may 2026, 22:10 UTC."
    `);
  });

  test('/compare', async () => {
    expect(await shown('az', 'compare')).toMatchInlineSnapshot(`
      "Northland: prezident seçkisi, 3 may 2026

      Sayım başa çatmayıb, nəticə rəsmi deyil. Sayılıb: bülletenlərin 61,50%-i.

      Exit-poll: Pollwerk, tərəfdaşlar: Nord Institute

                 sorğu  sayım  fərq
      Ada Novak  45,1%  47,2%  −2,1

      fərq: sorğudan sayımı çıxanda, faiz bəndi ilə (hesablanıb). Sayım yekun deyil, ona görə fərq hələ dəyişə bilər.

      Mənbə: NPA (Nordwire vasitəsilə), dərc tarixi: 3 may 2026.
      Məlumatın tarixi: 3 may 2026. Buraxılış 2, dərc vaxtı: 3 may 2026, 22:10 UTC."
    `);
  });

  test('/outlook', async () => {
    expect(await shown('az', 'outlook')).toMatchInlineSnapshot(`
      "Northland: prezident seçkisi, 3 may 2026

      Sayım başa çatmayıb, nəticə rəsmi deyil. Sayılıb: bülletenlərin 61,50%-i.

      Hələ sayılmayıb: bülletenlərin 38,50%-i (hesablanıb).
      Qalanı öndə olanı dəyişməyə çata bilər. İndi öndə Ada Novak gedir, amma fərq hələ qapana bilər.
      Kiminsə səslərin yarısından çoxunu alıb-almayacağı hələ açıqdır.

      Hər birinin son payı bu hədlər arasında ola bilər (hesablanıb, yuvarlaqlaşdırma nəzərə alınıb; bunlar hədlərdir, proqnoz deyil):

      Ada Novak    28,99–67,57%
      Bruno Alder  23,06–62,19%
      Clea Alder    0,48–39,01%

      Burada mənbənin sözü əsas götürülür: sayılan faiz bülletenlərin faizidir.

      Mənbə: NPA (Nordwire vasitəsilə), dərc tarixi: 3 may 2026.
      Məlumatın tarixi: 3 may 2026. Buraxılış 2, dərc vaxtı: 3 may 2026, 22:10 UTC."
    `);
  });

  test('/turnout', async () => {
    expect(await shown('az', 'turnout')).toMatchInlineSnapshot(`
      "Northland: prezident seçkisi, 3 may 2026

      Sayım başa çatmayıb, nəticə rəsmi deyil. Sayılıb: bülletenlərin 61,50%-i.

      • Siyahıdakı seçicilər: 1.204.311
      • Seçki məntəqələri: 2.010
      • Müşahidəçilər: 5.000-dən çox
      • Seçici fəallığı: mənbə demir

      Bunlardan hesablanıb, mənbədə yoxdur:

      • Bir məntəqəyə düşən seçicilər: 599
      • Bir məntəqəyə düşən müşahidəçilər: 2,4-dən çox

      Mənbə: NPA (Nordwire vasitəsilə), dərc tarixi: 3 may 2026.
      Məlumatın tarixi: 3 may 2026. Buraxılış 2, dərc vaxtı: 3 may 2026, 22:10 UTC."
    `);
  });

  test('/statements', async () => {
    expect(await shown('az', 'statements')).toMatchInlineSnapshot(`
      "Northland: prezident seçkisi, 3 may 2026

      Sayım başa çatmayıb, nəticə rəsmi deyil. Sayılıb: bülletenlərin 61,50%-i.

      Bunları başqaları deyib, Teller yox:

      Dana Fox, head of the board (Radio Nord)

      Sözbəsöz deyil, Radio Nord məlumatının xülasəsi: The count is orderly

      Mənbə: Radio Nord məlumatının xülasəsi.
      Məlumatın tarixi: 3 may 2026. Buraxılış 2, dərc vaxtı: 3 may 2026, 22:10 UTC."
    `);
  });

  test('/source', async () => {
    expect(await shown('az', 'source')).toMatchInlineSnapshot(`
      "Northland: prezident seçkisi, 3 may 2026

      Sayım başa çatmayıb, nəticə rəsmi deyil. Sayılıb: bülletenlərin 61,50%-i.

      Buraxılış 2 bu məqalələrə əsaslanır:

      • Novak leads in Northland
      NPA (Nordwire vasitəsilə), dərc tarixi: 3 may 2026
      Mətnin SHA-256 heşi: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
      • Board calls count orderly
      Radio Nord məlumatının xülasəsi, dərc tarixi göstərilməyib
      Mətnin SHA-256 heşi: bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb

      Xülasə xəbəri başqa sözlərlə danışır; cümlələri agentliyin sözləri deyil.

      Məlumatın tarixi: 3 may 2026. Buraxılış 2, dərc vaxtı: 3 may 2026, 22:10 UTC."
    `);
  });

  test('/changes', async () => {
    expect(await shown('az', 'changes')).toMatchInlineSnapshot(`
      "Northland: prezident seçkisi, 3 may 2026

      Sayım başa çatmayıb, nəticə rəsmi deyil. Sayılıb: bülletenlərin 61,50%-i.

      Buraxılış 2 nəyi dəyişdi:

      • Sayılıb: 40% of the ballots → 61.50% of the ballots
      • Ada Novak: 49% → 47,2%
      • Düzəliş: Müşahidəçilər: 5.000 (yeni) Səbəb: The board had left them out.

      Mənbə: NPA (Nordwire vasitəsilə), dərc tarixi: 3 may 2026.
      Məlumatın tarixi: 3 may 2026. Buraxılış 2, dərc vaxtı: 3 may 2026, 22:10 UTC."
    `);
  });

  test('the sentences behind the figures stay in the article’s language', async () => {
    expect(await sentences('az')).toMatchInlineSnapshot(`
      "Northland: prezident seçkisi, 3 may 2026

      Bu rəqəmlərin götürüldüyü cümlələr

      Mənbə: NPA (Nordwire vasitəsilə). Sözbəsöz:

      There are 1,204,311 registered voters and 2,010 polling stations; over 5,000 observers are at work.

      Məlumatın tarixi: 3 may 2026. Buraxılış 2, dərc vaxtı: 3 may 2026, 22:10 UTC."
    `);
  });
});

describe('an answer in Russian, whole', () => {
  test('/results', async () => {
    expect(await shown('ru', 'results')).toMatchInlineSnapshot(`
      "Northland: президентские выборы, 3 мая 2026 года

      Подсчёт не завершён, данные неофициальные. Подсчитано: 61,50 % бюллетеней.

      Ada Novak             47,2 %
      Bruno Alder (Greens)    38 %
      Clea Alder            0,80 %

      Лидирует Ada Novak; отрыв: 9,2 п. п. (вычислено).
      Лидировать ещё не значит победить: официального результата нет.
      Названные доли в сумме дают 86,00 % (вычислено).

      Источник: NPA через Nordwire, опубликовано 3 мая 2026 года.
      По состоянию на 3 мая 2026 года. Выпуск 2, опубликован 3 мая 2026 года в 22:10 UTC."
    `);
  });

  test('/polls', async () => {
    expect(await shown('ru', 'polls')).toMatchInlineSnapshot(`
      "Northland: президентские выборы, 3 мая 2026 года

      Подсчёт не завершён, данные неофициальные. Подсчитано: 61,50 % бюллетеней.

      Опрос — это ответы людей, а не подсчёт голосов.

      Экзитпол: Pollwerk, партнёры: Nord Institute

      Ada Novak  45,1 %

      Опрошено: 12 400. Погрешность в процентных пунктах: ±1,5. Когда опрашивали: 3 мая 2026 года. В источнике не указаны: заказчик, круг опрошенных и способ опроса.

      Источник: NPA через Nordwire, опубликовано 3 мая 2026 года.
      По состоянию на 3 мая 2026 года. Выпуск 2, опубликован 3 мая 2026 года в 22:10 UTC."
    `);
  });

  test('/compare', async () => {
    expect(await shown('ru', 'compare')).toMatchInlineSnapshot(`
      "Northland: президентские выборы, 3 мая 2026 года

      Подсчёт не завершён, данные неофициальные. Подсчитано: 61,50 % бюллетеней.

      Экзитпол: Pollwerk, партнёры: Nord Institute

                  опрос  подсчёт  разн.
      Ada Novak  45,1 %   47,2 %   −2,1

      разн.: опрос минус подсчёт, в процентных пунктах (вычислено). Подсчёт не окончательный, так что разница ещё может измениться.

      Источник: NPA через Nordwire, опубликовано 3 мая 2026 года.
      По состоянию на 3 мая 2026 года. Выпуск 2, опубликован 3 мая 2026 года в 22:10 UTC."
    `);
  });

  test('/outlook', async () => {
    expect(await shown('ru', 'outlook')).toMatchInlineSnapshot(`
      "Northland: президентские выборы, 3 мая 2026 года

      Подсчёт не завершён, данные неофициальные. Подсчитано: 61,50 % бюллетеней.

      Ещё не подсчитано: 38,50 % бюллетеней (вычислено).
      Остатка может хватить, чтобы лидер сменился. Отрыв ещё можно наверстать; сейчас впереди Ada Novak.
      Получит ли кто-нибудь больше половины голосов, пока неясно.

      Наименьшая и наибольшая доля, которую ещё может получить каждый (вычислено с учётом округления; это границы, а не прогноз):

      Ada Novak    28,99–67,57 %
      Bruno Alder  23,06–62,19 %
      Clea Alder    0,48–39,01 %

      Расчёт исходит из слов источника: процент подсчитанного — это доля бюллетеней.

      Источник: NPA через Nordwire, опубликовано 3 мая 2026 года.
      По состоянию на 3 мая 2026 года. Выпуск 2, опубликован 3 мая 2026 года в 22:10 UTC."
    `);
  });

  test('/turnout', async () => {
    expect(await shown('ru', 'turnout')).toMatchInlineSnapshot(`
      "Northland: президентские выборы, 3 мая 2026 года

      Подсчёт не завершён, данные неофициальные. Подсчитано: 61,50 % бюллетеней.

      • Избиратели в списках: 1 204 311
      • Избирательные участки: 2 010
      • Наблюдатели: более 5 000
      • Явка: в источнике не указана

      Вычислено из этих чисел, в источнике этого нет:

      • Избирателей в списках на один участок: 599
      • Наблюдателей на один участок: более 2,4

      Источник: NPA через Nordwire, опубликовано 3 мая 2026 года.
      По состоянию на 3 мая 2026 года. Выпуск 2, опубликован 3 мая 2026 года в 22:10 UTC."
    `);
  });

  test('/statements', async () => {
    expect(await shown('ru', 'statements')).toMatchInlineSnapshot(`
      "Northland: президентские выборы, 3 мая 2026 года

      Подсчёт не завершён, данные неофициальные. Подсчитано: 61,50 % бюллетеней.

      Это слова других людей, не Teller:

      Dana Fox, head of the board (Radio Nord)

      Не дословно, пересказ по сообщению Radio Nord: The count is orderly

      Источник: пересказ по сообщению Radio Nord.
      По состоянию на 3 мая 2026 года. Выпуск 2, опубликован 3 мая 2026 года в 22:10 UTC."
    `);
  });

  test('/source', async () => {
    expect(await shown('ru', 'source')).toMatchInlineSnapshot(`
      "Northland: президентские выборы, 3 мая 2026 года

      Подсчёт не завершён, данные неофициальные. Подсчитано: 61,50 % бюллетеней.

      Статьи, на которых основан выпуск 2:

      • Novak leads in Northland
      NPA через Nordwire, опубликовано 3 мая 2026 года
      SHA-256 текста: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
      • Board calls count orderly
      пересказ по сообщению Radio Nord, дата публикации не указана
      SHA-256 текста: bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb

      Пересказ передаёт сообщение другими словами; его предложения — не слова агентства.

      По состоянию на 3 мая 2026 года. Выпуск 2, опубликован 3 мая 2026 года в 22:10 UTC."
    `);
  });

  test('/changes', async () => {
    expect(await shown('ru', 'changes')).toMatchInlineSnapshot(`
      "Northland: президентские выборы, 3 мая 2026 года

      Подсчёт не завершён, данные неофициальные. Подсчитано: 61,50 % бюллетеней.

      Что изменил выпуск 2:

      • Подсчитано: 40% of the ballots → 61.50% of the ballots
      • Ada Novak: 49 % → 47,2 %
      • Исправление: Наблюдатели: 5 000 (новое) Причина: The board had left them out.

      Источник: NPA через Nordwire, опубликовано 3 мая 2026 года.
      По состоянию на 3 мая 2026 года. Выпуск 2, опубликован 3 мая 2026 года в 22:10 UTC."
    `);
  });

  test('the sentences behind the figures stay in the article’s language', async () => {
    expect(await sentences('ru')).toMatchInlineSnapshot(`
      "Northland: президентские выборы, 3 мая 2026 года

      Предложения, из которых взяты эти цифры

      Источник: NPA через Nordwire. Дословно:

      There are 1,204,311 registered voters and 2,010 polling stations; over 5,000 observers are at work.

      По состоянию на 3 мая 2026 года. Выпуск 2, опубликован 3 мая 2026 года в 22:10 UTC."
    `);
  });
});

describe('an answer in Turkish, whole', () => {
  test('/results', async () => {
    expect(await shown('tr', 'results')).toMatchInlineSnapshot(`
      "Northland: cumhurbaşkanlığı seçimi, 3 Mayıs 2026

      Sayım tamamlanmadı, sonuç resmî değil. Sayılan: oy pusulalarının %61,50’si.

      Ada Novak             %47,2
      Bruno Alder (Greens)    %38
      Clea Alder            %0,80

      Ada Novak, 9,2 puan farkla önde (hesaplandı).
      Önde olmak kazanmak değildir: resmî sonuç henüz bildirilmedi.
      Belirtilen oranların toplamı: %86,00 (hesaplandı).

      Kaynak: NPA (Nordwire aracılığıyla), yayım tarihi 3 Mayıs 2026.
      Verilerin tarihi: 3 Mayıs 2026. Sürüm 2, yayım zamanı 3 Mayıs 2026, 22:10 UTC."
    `);
  });

  test('/polls', async () => {
    expect(await shown('tr', 'polls')).toMatchInlineSnapshot(`
      "Northland: cumhurbaşkanlığı seçimi, 3 Mayıs 2026

      Sayım tamamlanmadı, sonuç resmî değil. Sayılan: oy pusulalarının %61,50’si.

      Anket insanlara sorularak yapılır; oy sayımı değildir.

      Sandık çıkış anketi: Pollwerk, ortaklar: Nord Institute

      Ada Novak  %45,1

      Ankete katılan: 12.400. Hata payı: ±1,5 puan. Anket tarihi: 3 Mayıs 2026. Kaynakta belirtilmeyenler: anketi yaptıran, kimlere sorulduğu ve yöntem.

      Kaynak: NPA (Nordwire aracılığıyla), yayım tarihi 3 Mayıs 2026.
      Verilerin tarihi: 3 Mayıs 2026. Sürüm 2, yayım zamanı 3 Mayıs 2026, 22:10 UTC."
    `);
  });

  test('/compare', async () => {
    expect(await shown('tr', 'compare')).toMatchInlineSnapshot(`
      "Northland: cumhurbaşkanlığı seçimi, 3 Mayıs 2026

      Sayım tamamlanmadı, sonuç resmî değil. Sayılan: oy pusulalarının %61,50’si.

      Sandık çıkış anketi: Pollwerk, ortaklar: Nord Institute

                 anket  sayım  fark
      Ada Novak  %45,1  %47,2  −2,1

      fark: anket eksi sayım, yüzde puan olarak (hesaplandı). Sayım kesin değil, bu yüzden fark değişebilir.

      Kaynak: NPA (Nordwire aracılığıyla), yayım tarihi 3 Mayıs 2026.
      Verilerin tarihi: 3 Mayıs 2026. Sürüm 2, yayım zamanı 3 Mayıs 2026, 22:10 UTC."
    `);
  });

  test('/outlook', async () => {
    expect(await shown('tr', 'outlook')).toMatchInlineSnapshot(`
      "Northland: cumhurbaşkanlığı seçimi, 3 Mayıs 2026

      Sayım tamamlanmadı, sonuç resmî değil. Sayılan: oy pusulalarının %61,50’si.

      Henüz sayılmayan: oy pusulalarının %38,50’si (hesaplandı).
      Kalan kısım, önde olanı değiştirmeye yetebilir. Şu an önde olan Ada Novak, ama fark kapanabilir.
      Birinin oyların yarısından fazlasını alıp almayacağı henüz belli değil.

      Her birinin hâlâ ulaşabileceği en düşük ve en yüksek son oran (hesaplandı, yuvarlama düşünüldü; bunlar sınırdır, tahmin değil):

      Ada Novak    %28,99–67,57
      Bruno Alder  %23,06–62,19
      Clea Alder    %0,48–39,01

      Burada kaynağın sözü esas alınıyor: sayılan yüzde, oy pusulalarının yüzdesi.

      Kaynak: NPA (Nordwire aracılığıyla), yayım tarihi 3 Mayıs 2026.
      Verilerin tarihi: 3 Mayıs 2026. Sürüm 2, yayım zamanı 3 Mayıs 2026, 22:10 UTC."
    `);
  });

  test('/turnout', async () => {
    expect(await shown('tr', 'turnout')).toMatchInlineSnapshot(`
      "Northland: cumhurbaşkanlığı seçimi, 3 Mayıs 2026

      Sayım tamamlanmadı, sonuç resmî değil. Sayılan: oy pusulalarının %61,50’si.

      • Kayıtlı seçmen: 1.204.311
      • Sandık: 2.010
      • Gözlemci: 5.000’den fazla
      • Katılım: kaynak söylemiyor

      Bunlardan hesaplandı, kaynakta yok:

      • Sandık başına kayıtlı seçmen: 599
      • Sandık başına gözlemci: 2,4’ten fazla

      Kaynak: NPA (Nordwire aracılığıyla), yayım tarihi 3 Mayıs 2026.
      Verilerin tarihi: 3 Mayıs 2026. Sürüm 2, yayım zamanı 3 Mayıs 2026, 22:10 UTC."
    `);
  });

  test('/statements', async () => {
    expect(await shown('tr', 'statements')).toMatchInlineSnapshot(`
      "Northland: cumhurbaşkanlığı seçimi, 3 Mayıs 2026

      Sayım tamamlanmadı, sonuç resmî değil. Sayılan: oy pusulalarının %61,50’si.

      Bunları başkaları söyledi, Teller değil:

      Dana Fox, head of the board (Radio Nord)

      Kelimesi kelimesine değil, Radio Nord haberinin özeti: The count is orderly

      Kaynak: Radio Nord haberinin özeti.
      Verilerin tarihi: 3 Mayıs 2026. Sürüm 2, yayım zamanı 3 Mayıs 2026, 22:10 UTC."
    `);
  });

  test('/source', async () => {
    expect(await shown('tr', 'source')).toMatchInlineSnapshot(`
      "Northland: cumhurbaşkanlığı seçimi, 3 Mayıs 2026

      Sayım tamamlanmadı, sonuç resmî değil. Sayılan: oy pusulalarının %61,50’si.

      Sürüm 2 şu haberlere dayanıyor:

      • Novak leads in Northland
      NPA (Nordwire aracılığıyla), yayım tarihi 3 Mayıs 2026
      Metnin SHA-256 değeri: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
      • Board calls count orderly
      Radio Nord haberinin özeti, yayım tarihi belirtilmemiş
      Metnin SHA-256 değeri: bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb

      Özet, haberi başka sözlerle anlatır; cümleleri ajansın değildir.

      Verilerin tarihi: 3 Mayıs 2026. Sürüm 2, yayım zamanı 3 Mayıs 2026, 22:10 UTC."
    `);
  });

  test('/changes', async () => {
    expect(await shown('tr', 'changes')).toMatchInlineSnapshot(`
      "Northland: cumhurbaşkanlığı seçimi, 3 Mayıs 2026

      Sayım tamamlanmadı, sonuç resmî değil. Sayılan: oy pusulalarının %61,50’si.

      Sürüm 2 ile değişenler:

      • Sayılan: 40% of the ballots → 61.50% of the ballots
      • Ada Novak: %49 → %47,2
      • Düzeltme: Gözlemci: 5.000 (yeni) Gerekçe: The board had left them out.

      Kaynak: NPA (Nordwire aracılığıyla), yayım tarihi 3 Mayıs 2026.
      Verilerin tarihi: 3 Mayıs 2026. Sürüm 2, yayım zamanı 3 Mayıs 2026, 22:10 UTC."
    `);
  });

  test('the sentences behind the figures stay in the article’s language', async () => {
    expect(await sentences('tr')).toMatchInlineSnapshot(`
      "Northland: cumhurbaşkanlığı seçimi, 3 Mayıs 2026

      Bu rakamların geçtiği cümleler

      Kaynak: NPA (Nordwire aracılığıyla). Kelimesi kelimesine:

      There are 1,204,311 registered voters and 2,010 polling stations; over 5,000 observers are at work.

      Verilerin tarihi: 3 Mayıs 2026. Sürüm 2, yayım zamanı 3 Mayıs 2026, 22:10 UTC."
    `);
  });
});
