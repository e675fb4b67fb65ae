## /group, and manners in groups

group-heading = Bu grupta
group-addressed = Yalnızca komutlara ve düğmelere cevap veririm: sorunun altında ve kendi konusunda. Aynı soru on dakika içinde yinelenirse yeni bir cevap yerine öncekini gösteririm. Gerisine yöneticiler karar verir:
group-asked-by-everybody = Herkes sorabilir
group-asked-by-admins = Yalnızca yöneticiler sorabilir
group-answers-to-everybody = Cevabı herkes görür
group-answers-to-asker = Cevabı yalnızca soran görür
group-private = Bu, gruplar içindir: /group komutunu bir grupta gönderin.
group-only-admins = Grupta buna yöneticiler karar verir.
asked-before = Bu, birkaç dakika önce bu mesajın altında cevaplandı. O zamandan beri bir şey değişmedi: sürüm { $number }.
