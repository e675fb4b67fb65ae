## After a deployment, to the owners

greeting = Salam! { $stage } adı ilə quraşdırıldım və bundan sonra cavab verirəm.
greeting-next = Mənə seçki haqqında məqalə və ya onun linkini göndərin: yoxlamağınız üçün ondan qaralama hazırlayaram. Nələr edə biləcəyinizi /desk göstərir.
