import { describe, expect, it } from 'vitest';
import { openArticle } from '../../src/article/open-article.ts';
import { UnreadableArticle } from '../../src/article/unreadable-article.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const codeOf = (open: () => unknown): string => {
  try {
    open();
  } catch (error) {
    if (error instanceof UnreadableArticle) return error.code;
    throw error;
  }
  return 'no error';
};

const BODY = 'Mira Solano is leading in the presidential election in Estavia with 61.5% of the votes.';

describe('openArticle', () => {
  it('takes the source from front matter and leaves it out of the text', () => {
    const file = `---\ntitle: Count goes on\npublisher: The Estavian\nagency: Wire\nurl: https://example.org/1\npublished: 2031-05-02\nlanguage: en\ncontest: estavia-2031\nkind: brief\n---\n${BODY}\n`;
    const article = openArticle(bytes(file), 'count.md');
    expect(article).toMatchObject({
      kind: 'brief',
      contestId: 'estavia-2031',
      text: BODY,
      source: {
        title: 'Count goes on',
        publisher: 'The Estavian',
        agency: 'Wire',
        url: 'https://example.org/1',
        publishedOn: '2031-05-02',
        language: 'en',
      },
    });
  });

  it('takes publisher, agency and date from a wire dateline', () => {
    const { source } = openArticle(
      bytes(`date 2031-05-02 (NEWSHUB- Corvo News Agency) PORTO, Estavia, May 2. ${BODY}`),
      'wire.txt',
    );
    expect(source).toMatchObject({ publisher: 'NEWSHUB', agency: 'Corvo', publishedOn: '2031-05-02' });
  });

  it.each([
    'Solano wins\n\ndate 2031-05-02 Corvo News\n\n',
    'Solano wins\n\nPorto Añil, Friday 2 May 2031\n\n',
    'Solano wins\n\nPorto Añil, Friday, May 2, 2031. Four days are left.\n\n',
    'Solano wins\n\nSAN ROQUE, Est. | Friday, May 2, 2031\n\n',
    'Solano wins\n\nBy our correspondent in Porto. Friday, 2 May 2031\n\n',
    'Solano wins\n\nBy our reporter\n\nPORTO, May 2, 2031\n\n',
    'PORTO (May 2, 2031) — ',
    'PORTO, Est., May 2, 2031 – ',
    'Porto, 2 May 2031 (Corvo) - ',
    'Solano wins\n\nStaff Writer 6 minutes ago Fri 2nd May 2031 | 01:40 AM\n\n',
    'Solano wins\n\n22:18 GMT 02.05.2031 (Updated: 22:43 GMT 02.05.2031)\n\n',
    'Solano wins\n\n2031-05-02, PORTO\n\n',
    'Solano wins\n\n2031-05-02\n\n',
    'Solano wins\n\nBy Ivo Brandt - 05/02/31 10:48 PM EDT\n\n',
    'Solano wins\n\nBy IVO BRANDT\n\n05/02/2031 09:14 PM EST | Updated 05/03/2031 12:52 AM EST\n\n',
  ])('takes the date from where it stands in the head: %j', (head) => {
    expect(openArticle(bytes(head + BODY), 'wire.txt').source.publishedOn).toBe('2031-05-02');
  });

  it('takes no date from a headline that names a polling day', () => {
    const head = 'Estavia: presidential election, 27 April 2031\n\n';
    expect(openArticle(bytes(head + BODY), 'page.txt').source.publishedOn).toBeNull();
  });

  it("reads a page's own words and metadata, not its navigation, scripts and comments", () => {
    const page = `<!doctype html><html lang="en"><head><title>x</title><meta property="og:title" content="Solano ahead">
<meta property="og:site_name" content="The Estavian"><meta property="article:published_time" content="2031-05-02T20:00:00Z">
<link rel="canonical" href="https://example.org/2"><script>var vote = "99%";</script></head>
<body><nav>Home 88%</nav><article><h1>Solano ahead</h1><p>${BODY.replace('61.5%', '61.5&nbsp;%')}</p>
<table><tr><td>Mira Solano</td><td>61.5%</td></tr><tr><td>Ivo Brandt</td><td>38.5%</td></tr></table>
<div class="comments"><p>I say 77%</p></div></article><footer>66%</footer></body></html>`;
    const article = openArticle(bytes(page), 'page.html');
    expect(article.text).toBe(
      `Solano ahead\n\n${BODY.replace('%', ' %')}\n\nMira Solano | 61.5%\n\nIvo Brandt | 38.5%`,
    );
    expect(article.source).toMatchObject({
      title: 'Solano ahead',
      publisher: 'The Estavian',
      publishedOn: '2031-05-02',
      url: 'https://example.org/2',
      language: 'en',
    });
  });

  it('reads Windows-1252 and UTF-16 where UTF-8 is not what it is', () => {
    expect(
      openArticle(new Uint8Array([...bytes('Andr'), 0xe9, ...bytes(' won the vote')]), 'a.txt').text,
    ).toBe('André won the vote');
    expect(openArticle(new Uint8Array([0xff, 0xfe, 0x56, 0, 0x6f, 0, 0x74, 0, 0x65, 0]), 'a.txt').text).toBe(
      'Vote',
    );
  });

  it('takes marks out of Markdown and keeps its words', () => {
    const markdown =
      '# Results\n\n**Mira Solano** got [61.5%](https://example.org) of _the_ votes.\n\n| Name | % |\n| --- | --- |\n| Ivo Brandt | 38.5 |\n';
    expect(openArticle(bytes(markdown), 'a.md').text).toBe(
      'Results\n\nMira Solano got 61.5% of the votes.\n\nName | %\nIvo Brandt | 38.5',
    );
  });

  it('names the language of a text that is not English', () => {
    expect(
      openArticle(
        bytes(
          'Илхам Алиев лидирует на президентских выборах, сообщает Центральная избирательная комиссия страны.',
        ),
        'a.txt',
      ).source.language,
    ).toBe('ru');
  });

  it('refuses what is empty, binary, too long or badly headed, each with its code', () => {
    expect(codeOf(() => openArticle(bytes(' \n '), 'a.txt'))).toBe('E003');
    expect(codeOf(() => openArticle(bytes('<html><body><script>1</script></body></html>'), 'a.html'))).toBe(
      'E003',
    );
    expect(
      codeOf(() => openArticle(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 0]), 'a.txt')),
    ).toBe('E004');
    expect(codeOf(() => openArticle(bytes('7'.repeat(1024 * 1024 + 1)), 'a.txt'))).toBe('E005');
    expect(codeOf(() => openArticle(bytes('---\npublished: soon\n---\ntext'), 'a.md'))).toBe('E006');
  });
});
