## Correcting, retracting, calling

amend-unchanged = That would change nothing: readers see it so already in { $contest }, edition { $number }.
figure-choice-corrects = Which figure is wrong?
figure-choice-clarifies = Which figure should be clearer?
figure-choice-doubts = Which figure do you want to report?
correct-ask = { $what }: { $value }

    Reply with two lines: the right value, and below it the reason. Readers will see both.
retract-line = { $hash } – { $title }
retract-how = To take one back, write /retract, the beginning of its hash and the reason: /retract { $hash } The agency has withdrawn it.
undo-how = Write the edition to go back to, and the reason: /undo 2 The later figures were wrong. Readers see edition { $number } now; going back makes a new one.
call-how = A call takes four lines, and a second person:
    /call the winner’s name
    who says so, such as the Central Election Commission
    where they say it, such as an address
    when, such as 2024-02-11
uncall-how = Write why the call is taken back: /uncall The Commission has withdrawn it.
