## A reader doubts a figure

doubt-ask = { $what }: { $value }

    Burada səhv nədir? Bir cümlə ilə cavab verin. Redaktorlar onu rəqəmin götürüldüyü cümlə ilə birlikdə alacaq, cavabları da bura gələcək.
doubt-thanks = Sağ olun. Redaktorlar aldı, cavabları bu söhbətə gələcək.
reports-heading = Oxucuların şübhə etdiyi rəqəmlər
reports-none = Hazırda oxucuların şübhə etdiyi rəqəm yoxdur.
reports-line = { $number }. { $figure } ({ $id }, buraxılış { $edition })
reports-note = Oxucu yazır: { $note }
report-ask = { $figure }

    Cavabınızı yazın. Oxucu onu olduğu kimi alacaq.
report-answered = Cavabınız oxucuya göndərildi.
report-unreachable = Cavabınız saxlanıb, amma oxucuya daha çatmır.
report-told = Siz səhv bildirmişdiniz: “{ $figure }”. Redaktorların cavabı: { $answer }
