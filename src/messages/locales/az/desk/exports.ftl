## /export

export-ask = Buraxılış { $number }, hər rəqəm öz cümləsi ilə. Hansı şəkildə?
export-json = JSON, hamısı
export-csv = CSV, hər rəqəm bir sətir
export-nist = NIST SP 1500-100, sayım
export-ropf = ROPF, sorğular
export-caption = { $contest }, buraxılış { $number }
export-refused-x001 = NIST səslərin və ya mandatların sayını saxlayır, bu buraxılışın mənbələrində isə onlar yoxdur. Paylar səsə çevrilmir. JSON və CSV hər şeyi saxlayır.
export-refused-x002 = NIST üçün seçki günü lazımdır, bu buraxılışın heç bir mənbəyi isə onu demir. JSON və CSV onsuz da keçinir.
export-refused-x003 = Bu buraxılışda sorğu yoxdur, ROPF isə yalnız sorğu saxlayır.
export-refused-x004 = Bu buraxılışın sorğularını ROPF ilə yazmaq olmur. JSON və CSV ilə olur.
