## /export

export-ask = Sürüm { $number }, her rakam cümlesiyle. Hangi biçimde?
export-json = JSON, hepsi
export-csv = CSV, her rakam bir satır
export-nist = NIST SP 1500-100, sayım
export-ropf = ROPF, anketler
export-caption = { $contest }, sürüm { $number }
export-refused-x001 = NIST oy ya da sandalye sayılarını tutar, bu sürümün kaynaklarında ise bunlar yok. Oranlar oya çevrilmez. JSON ve CSV her şeyi içerir.
export-refused-x002 = NIST için seçim günü gerekir, bu sürümün hiçbir kaynağı ise onu vermiyor. JSON ve CSV onsuz da olur.
export-refused-x003 = Bu sürümde anket yok, ROPF ise başka bir şey tutmaz.
export-refused-x004 = ROPF bu sürümün anketlerini yazamıyor. JSON ve CSV yazabiliyor.
