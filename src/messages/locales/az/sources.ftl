## /source

sources-heading = Buraxılış { $number } bu məqalələrə əsaslanır:
source-published = dərc tarixi: { $date }
source-undated = dərc tarixi göstərilməyib
source-reference = İstinad: { $reference }
source-hash = Mətnin SHA-256 heşi: { $hash }
sources-is-brief = Xülasə xəbəri başqa sözlərlə danışır; cümlələri agentliyin sözləri deyil.
sentences-heading = Bu rəqəmlərin götürüldüyü cümlələr
sentences-none = Orada rəqəm yoxdur, ona görə cümlə də yoxdur.
sentences-article = Mənbə: { $source }. Sözbəsöz:
sentences-brief = Mənbə: { $source }. Öz sözləri ilə:
sentences-page = Səhifə { $page } / { $pages }
