## /start and /help

start-hello = Salam. Mən seçki rəqəmlərini danışıram: hər birinin mənbəyi, mərhələsi və götürüldüyü cümlə ilə.
start-about = İndi bunun haqqında danışa bilərəm: { $contest }.
start-try = Bunlardan birini yoxlayın; hamısı /help əmrindədir.
help-heading = Nə soruşmaq olar
help-results = sayım və nə qədər irəlilədiyi
help-polls = exit-poll və rəy sorğuları, nəyi göstərmədikləri ilə birlikdə
help-compare = sorğular sayımla yanaşı
help-outlook = sayılmamış səslər nəyi dəyişə bilər, nəyi yox
help-candidate = bir namizəd, adı ilə
help-turnout = seçicilər, məntəqələr, müşahidəçilər
help-statements = kim nə deyib
help-source = rəqəmlərin götürüldüyü məqalələr
help-changes = son buraxılış nəyi dəyişdi
help-corrections = nə düzəldilib və niyə
help-picture = rəqəmlər şəkil kimi: results, polls, progress və ya turnout
help-digest = nə dəyişib, seçdiyiniz saatda
help-follow = nəticələr, sorğular və ya bir namizəd, dərc olunan kimi
help-elections = başqa seçki seçmək
help-language = dili seçmək
help-timezone = saatlar kimin saatı ilə gedir
help-quiet = səssiz saatlar
help-group = qruplarda: kimə cavab verirəm və onu kim görür
help-privacy = bu söhbət haqqında nə saxlanır
help-forget = bu söhbət haqqında saxlananları silmək
help-help = bu siyahı
help-start = başlamaq

## What Telegram shows of the bot before anybody has asked it anything

bot-description =
    Seçki rəqəmləri, diqqətlə: sayım və nə qədər irəlilədiyi, sorğular və nəyi demədikləri, seçici fəallığı, düzəlişlər. Hər rəqəmin mənbəyi, mərhələsi və götürüldüyü cümlə yanındadır.

    Öndə olmaq qalib gəlmək deyil, exit-poll sayım deyil, “mənbə demir” də bir cavabdır.
bot-short-description = Seçki rəqəmləri: hər biri mənbəyi, mərhələsi və götürüldüyü cümlə ilə.

## When something is not there

no-edition = Bu seçki haqqında hələ heç nə dərc olunmayıb.
no-election = Hələ heç bir seçki yoxdur. Redaktor dərc edən kimi burada olacaq.
unknown-command = { $command } əmrini tanımıram. Tanıdıqlarım bunlardır:
unknown-text = Bunu başa düşmədim. Belə soruşa bilərsiniz, hamısı /help əmrindədir:
question-results = Kim öndədir?
question-polls = Sorğular nə deyir?
question-turnout = Neçə nəfər səs verib?
unknown-link = Bu keçidin istədiyi məndə yoxdur. Olanlar bunlardır:
unknown-button = Bu düymə köhnə mesajdandır. Xahiş edirəm, yenidən soruşun.
damaged = Bu cavab üçün saxlanan rəqəmlər zədələnib, ona görə göstərməsəm, yaxşıdır. Redaksiyanın növbəti buraxılışı bunu düzəldəcək.
