## After a deployment, to the owners

greeting = Merhaba! { $stage } olarak kuruldum ve artık cevap veriyorum.
greeting-next = Bana seçimle ilgili bir haber ya da bağlantısını gönderin: kontrol etmeniz için bir taslak hazırlarım. Yapabileceğiniz her şeyi /desk gösterir.
