## /source

sources-heading = Sürüm { $number } şu haberlere dayanıyor:
source-published = yayım tarihi { $date }
source-undated = yayım tarihi belirtilmemiş
source-reference = Başvuru: { $reference }
source-hash = Metnin SHA-256 değeri: { $hash }
sources-is-brief = Özet, haberi başka sözlerle anlatır; cümleleri ajansın değildir.
sentences-heading = Bu rakamların geçtiği cümleler
sentences-none = Orada rakam gösterilmiyor, bu yüzden cümle de yok.
sentences-article = Kaynak: { $source }. Kelimesi kelimesine:
sentences-brief = Kaynak: { $source }. Kendi sözleriyle:
sentences-page = Sayfa { $page } / { $pages }
