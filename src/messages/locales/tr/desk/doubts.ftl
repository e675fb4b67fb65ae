## A reader doubts a figure

doubt-ask = { $what }: { $value }

    Yanlış olan ne? Bir cümleyle yanıtlayın. Editörler onu, rakamın geçtiği cümleyle birlikte alır; cevapları da buraya gelir.
doubt-thanks = Teşekkürler. Editörlere ulaştı, cevapları bu sohbete gelecek.
reports-heading = Okurların kuşku duyduğu rakamlar
reports-none = Şu anda okurların kuşku duyduğu bir rakam yok.
reports-line = { $number }. { $figure } ({ $id }, sürüm { $edition })
reports-note = Bir okur yazıyor: { $note }
report-ask = { $figure }

    Cevabınızı yazın. Okur onu olduğu gibi alır.
report-answered = Cevabınız okura gönderildi.
report-unreachable = Cevabınız saklandı, ama okura artık ulaşılamıyor.
report-told = Hata bildirmiştiniz: “{ $figure }”. Editörlerin cevabı: { $answer }
