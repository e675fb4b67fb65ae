/** An element of a document; text in it is text, whatever it looks like. */
export type XmlElement = {
  name: string;
  attributes: Record<string, string>;
  children: readonly (XmlElement | string)[];
};

type Child = XmlElement | string | number | null;

/** An element with its children; those that are null are left out. */
export function xml(name: string, ...children: (Child | readonly XmlElement[])[]): XmlElement {
  const present = children.flat().filter((child) => child !== null) as Exclude<Child, null>[];
  return {
    name,
    attributes: {},
    children: present.map((child) => (typeof child === 'number' ? String(child) : child)),
  };
}

/** The same element with attributes. */
export function withAttributes(element: XmlElement, attributes: Record<string, string>): XmlElement {
  return { ...element, attributes: { ...element.attributes, ...attributes } };
}

/** A whole XML 1.0 document in UTF-8, indented, but never inside an element that holds text. */
export function xmlText(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${elementText(root, '')}\n`;
}

function elementText({ name, attributes, children }: XmlElement, indent: string): string {
  const start = Object.entries(attributes).reduce(
    (tag, [key, value]) => `${tag} ${key}="${escaped(value, /[&<>"\t\n\r]/g)}"`,
    name,
  );
  if (children.length === 0) return `${indent}<${start}/>`;
  if (children.some((child) => typeof child === 'string')) {
    const inside = children.map((child) =>
      typeof child === 'string' ? escaped(child) : elementText(child, ''),
    );
    return `${indent}<${start}>${inside.join('')}</${name}>`;
  }
  const inside = children.map((child) =>
    typeof child === 'string' ? '' : elementText(child, `${indent}  `),
  );
  return [`${indent}<${start}>`, ...inside, `${indent}</${name}>`].join('\n');
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Characters that XML 1.0 has no way to write become U+FFFD. https://www.w3.org/TR/xml/#charsets */
function escaped(text: string, signs = /[&<>\r]/g): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(signs, (sign) => ENTITIES[sign] ?? sign);
}
