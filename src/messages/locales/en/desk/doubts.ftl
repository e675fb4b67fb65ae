## A reader doubts a figure

doubt-ask = { $what }: { $value }

    What is wrong with it? Reply in a sentence. The editors get it together with the sentence behind the figure, and their answer comes here.
doubt-thanks = Thank you. The editors have it, and their answer will come to this chat.
reports-heading = Figures that readers doubt
reports-none = No reader doubts a figure right now.
reports-line = { $number }. { $figure } ({ $id }, edition { $edition })
reports-note = A reader writes: { $note }
report-ask = { $figure }

    Reply with your answer. The reader gets it as you write it.
report-answered = Your answer is on its way to the reader.
report-unreachable = Your answer is kept, but the reader cannot be reached any more.
report-told = You reported “{ $figure }”. The editors answer: { $answer }
