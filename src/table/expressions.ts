import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import type { StoredItem } from './item.ts';

/** DynamoDB's expressions, as far as our stores use them, for the table in memory. An unknown word throws. */
export type Values = Readonly<Record<string, AttributeValue>>;
export type Check = (item: StoredItem, values: Values) => boolean;
/** The item as it is afterwards; the one before stays as it was. */
export type Change = (item: StoredItem, values: Values) => StoredItem;
type Part = (item: StoredItem, values: Values) => void;

const checks = new Map<string, Check>();
const changes = new Map<string, Change>();

/** `claims = :claims AND (attribute_not_exists(fence) OR fence <= :fence)` */
export function compileCondition(text: string): Check {
  return remembered(checks, text, () => {
    const words = new Words(text);
    const check = either(words);
    words.end();
    return check;
  });
}

/** `SET a = :a, b = if_not_exists(b, :b) REMOVE c ADD d :one DELETE e :set` */
export function compileUpdate(text: string): Change {
  return remembered(changes, text, () => {
    const words = new Words(text);
    const removed = new Set<string>();
    const parts: Part[] = [];
    while (words.next !== undefined) parts.push(...clause(words, removed));
    return (item, values) => {
      // Not copied and deleted: an object that something was deleted of is slow ever after.
      const changed: StoredItem = {};
      for (const name in item) if (!removed.has(name)) changed[name] = known(item[name]);
      for (const part of parts) part(changed, values);
      return changed;
    };
  });
}

function remembered<T>(known: Map<string, T>, text: string, compile: () => T): T {
  const found = known.get(text) ?? compile();
  known.set(text, found);
  return found;
}

class Words {
  readonly #words: string[];
  #at = 0;

  constructor(text: string) {
    this.#words = text.match(/[A-Za-z_]+\w*|:\w+|<=|>=|<>|[<>=(),]/g) ?? [];
  }

  get next(): string | undefined {
    return this.#words[this.#at];
  }

  take(expected?: string): string {
    const word = this.#words[this.#at];
    if (word === undefined || (expected !== undefined && word !== expected)) {
      throw new Error(`Not understood in an expression: ${word ?? 'its end'}.`);
    }
    this.#at += 1;
    return word;
  }

  end(): void {
    if (this.next !== undefined) throw new Error(`Not understood in an expression: ${this.next}.`);
  }
}

function either(words: Words): Check {
  const first = both(words);
  if (words.next !== 'OR') return first;
  words.take();
  const second = either(words);
  return (item, values) => first(item, values) || second(item, values);
}

function both(words: Words): Check {
  const first = single(words);
  if (words.next !== 'AND') return first;
  words.take();
  const second = both(words);
  return (item, values) => first(item, values) && second(item, values);
}

function single(words: Words): Check {
  const word = words.take();
  if (word === 'NOT') {
    const inner = single(words);
    return (item, values) => !inner(item, values);
  }
  if (word === '(') {
    const inner = either(words);
    words.take(')');
    return inner;
  }
  if (words.next === '(') return called(word, words);
  const comparison = words.take();
  const value = words.take();
  const compare = COMPARISONS[comparison];
  if (compare === undefined) throw new Error(`Not understood in an expression: ${comparison}.`);
  return (item, values) => {
    const left = plain(item[word]);
    const right = plain(values[value]);
    // What is missing, or of another type, compares as false.
    return typeof left === typeof right && left !== undefined && right !== undefined && compare(left, right);
  };
}

function called(name: string, words: Words): Check {
  words.take('(');
  const attribute = words.take();
  switch (name) {
    case 'attribute_exists':
      words.take(')');
      return (item) => item[attribute] !== undefined;
    case 'attribute_not_exists':
      words.take(')');
      return (item) => item[attribute] === undefined;
    case 'begins_with': {
      words.take(',');
      const prefix = words.take();
      words.take(')');
      return (item, values) => (item[attribute]?.S ?? '').startsWith(values[prefix]?.S ?? '');
    }
    default:
      throw new Error(`Not understood in an expression: ${name}.`);
  }
}

type Plain = string | number | boolean;

const COMPARISONS: Readonly<Record<string, (left: Plain, right: Plain) => boolean>> = {
  '=': (left, right) => left === right,
  '<': (left, right) => left < right,
  '<=': (left, right) => left <= right,
  '>': (left, right) => left > right,
  '>=': (left, right) => left >= right,
};

function plain(value: AttributeValue | undefined): Plain | undefined {
  return value?.N === undefined ? (value?.S ?? value?.BOOL) : Number(value.N);
}

function clause(words: Words, removed: Set<string>): Part[] {
  const verb = words.take();
  const parts: Part[] = [];
  for (;;) {
    const name = words.take();
    if (verb === 'REMOVE') removed.add(name);
    else parts.push(action(verb, name, words));
    if (words.next !== ',') return parts;
    words.take(',');
  }
}

function action(verb: string, name: string, words: Words): Part {
  switch (verb) {
    case 'SET':
      words.take('=');
      return assigned(name, words);
    case 'ADD': {
      const value = words.take();
      return (item, values) => {
        item[name] = added(item[name], values[value]);
      };
    }
    case 'DELETE': {
      const value = words.take();
      return (item, values) => {
        const left = (item[name]?.SS ?? []).filter((each) => !values[value]?.SS?.includes(each));
        if (left.length > 0) item[name] = { SS: left };
        else delete item[name];
      };
    }
    default:
      throw new Error(`Not understood in an expression: ${verb}.`);
  }
}

function assigned(name: string, words: Words): Part {
  const word = words.take();
  if (word !== 'if_not_exists') {
    return (item, values) => {
      item[name] = known(values[word]);
    };
  }
  words.take('(');
  const attribute = words.take();
  words.take(',');
  const value = words.take();
  words.take(')');
  return (item, values) => {
    item[name] = item[attribute] ?? known(values[value]);
  };
}

function added(to: AttributeValue | undefined, value: AttributeValue | undefined): AttributeValue {
  const { N, SS, NS } = known(value);
  if (N !== undefined) return { N: String(Number(to?.N ?? 0) + Number(N)) };
  if (SS !== undefined) return { SS: [...new Set([...(to?.SS ?? []), ...SS])] };
  return { NS: [...new Set([...(to?.NS ?? []), ...(NS ?? [])])] };
}

function known(value: AttributeValue | undefined): AttributeValue {
  if (value === undefined) throw new Error('An expression names a value that is not given.');
  return value;
}
