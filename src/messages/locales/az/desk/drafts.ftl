## The card of a draft

draft-heading = Qaralama: { $title }
draft-untitled = Başlıqsız məqalə
draft-contest = { $contest } ({ $id }). Oxucuların gördüyü: buraxılış { $number }.
draft-contest-new = { $contest } ({ $id }). Hələ heç nə dərc olunmayıb.
draft-errors = Dərcdən əvvəl həll olunmalıdır:
draft-warnings = Bir də baxmağa dəyər:
draft-decided = Qərar verilən faktlar: { $decided } / { $count }.
draft-marked = { $count ->
    [one] Biri ❗ ilə işarələnib və ayrıca qərar istəyir.
   *[other] { $count } fakt ❗ ilə işarələnib və ayrıca qərar istəyir.
}
draft-ready = Dərcə hazırdır.
draft-scheduled = Hər şeyə qərar verilib. Dərc vaxtı: { $moment }.
draft-published = Bu qaralama dərc olunub.
draft-discarded = Bu qaralama atılıb. Oxucular ondan heç nə görməyib.
draft-expired = Qaralamanın vaxtı bitib: bir həftə ona toxunan olmayıb. Hələ lazımdırsa, məqaləni yenidən göndərin.
draft-already = Bu məqalə artıq yoxlamanızdadır. Budur.
draft-all-accepted = Hamısı qəbul olundu.
draft-rest-accepted = Ayrıca qərar istəyənlərdən başqa hamısı qəbul olundu:
draft-vouched = Qeyd olundu: { $code } üçün siz zamin durursunuz. Mənbə belə deyir.
contest-choice-heading = Bu hansı seçkidir?
contest-choice = İndi bu adla dərc olunardı: { $id }.
contest-ask = Cavabda seçkinin adını yazın: yer və il, kiçik latın hərfləri ilə, məsələn, azerbaijan-2024.
contest-chosen = Bu adla dərc olunacaq: { $id }.
preview = İlkin baxış. Oxucular bunu hələ görmür:
preview-same = İlkin baxış. Oxucular artıq məhz bunu görür:
preview-findings = Artıq dərc olunanların yanında gözə çarpan:
preview-nothing = Hələ heç nə qəbul olunmayıb, göstərməyə bir şey yoxdur.
discard-ask = “{ $title }” atılsın? Oxucular ondan heç nə görməyib, masadan isə silinəcək.
