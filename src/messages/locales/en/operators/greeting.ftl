## After a deployment, to the owners

greeting = Good to be here. I am deployed as { $stage }, and I answer from now on.
greeting-next = Send me an article about an election, or a link to one: I make a draft of it for you to check. /desk shows all that you can do.
