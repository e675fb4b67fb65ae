## Alarms, to the owners

alarm-raised = Alarm ({ $stage }): { $what }
alarm-over = Over ({ $stage }): { $what }
alarm-advice = What to do stands in docs/operators.md, “When something breaks”.
alarm-webhook-errors = the function that answers readers dies or runs out of time.
alarm-webhook-throttles = more questions come at once than may be answered at once.
alarm-webhook-slow = one answer in a hundred takes longer than five seconds.
alarm-updates-failed = questions stay without an answer because of an error.
alarm-table-unavailable = the table does not answer. Telegram asks again later.
alarm-table-throttles = the table turns requests away.
alarm-refused = somebody calls the bot’s address without knowing the secret. Readers do not notice.
alarm-dead-letters = something could not be delivered and waits for a person.
alarm-dispatch-errors = what sends posts and digests dies or runs out of time.
alarm-dispatch-silent = posts and digests are not sent: nothing has run for four minutes.
alarm-dispatch-behind = posts wait for more than a minute and a half after an edition.
alarm-delivery-troubles = a message was given up, or nobody knows whether it arrived. “teller deliveries” lists it.
alarm-delivery-late = posts or digests wait for more than ten minutes after they were due.
alarm-pace-waits = Telegram lets the bot send nothing for longer than a minute. What waits goes out by itself afterwards.
