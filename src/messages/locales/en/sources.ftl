## /source

sources-heading = Articles behind edition { $number }:
source-published = published { $date }
source-undated = publication date not stated
source-reference = Reference: { $reference }
source-hash = SHA-256 of the text: { $hash }
sources-is-brief = A brief tells the report in other words; its sentences are not the agency’s.
sentences-heading = The sentences behind these figures
sentences-none = No figure is shown there, so there is no sentence to show.
sentences-article = { $source } writes:
sentences-brief = The { $source } puts it in its own words:
sentences-page = Page { $page } of { $pages }
