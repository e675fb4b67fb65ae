import { loadAwsServiceSpecSync } from '@aws-cdk/aws-service-spec';
import { describe, expect, test } from 'vitest';
import type { Packaged } from './packaged.ts';

/** The template against AWS's own specification of its resources; what CloudFormation would say only after minutes. */
export function describeSpecification(packaged: () => Packaged): void {
  describe('the template', () => {
    test("has only resources and properties of AWS's specification, and all that are required", () => {
      expect(problemsIn(packaged().resources)).toEqual([]);
    });

    test.each([
      ['an unknown property', 'Alarms', 'TopicNmae', 'teller', 'Alarms.TopicNmae: unknown'],
      [
        'a value of another type',
        'DeadLetters',
        'MessageRetentionPeriod',
        'long',
        'DeadLetters.MessageRetentionPeriod: not integer',
      ],
      [
        'a reference to nothing',
        'AlertSubscription',
        'TopicArn',
        { Ref: 'Nobody' },
        'AlertSubscription.TopicArn: Ref Nobody',
      ],
      [
        'an attribute that there is not',
        'AlertSubscription',
        'Endpoint',
        { 'Fn::GetAtt': ['Alarms', 'Name'] },
        'AlertSubscription.Endpoint: GetAtt Alarms.Name',
      ],
    ])('would be refused with %s', (_, resource, property, value, problem) => {
      const resources = structuredClone(packaged().resources);
      Object.assign(resources[resource]?.Properties ?? {}, { [property]: value });
      expect(problemsIn(resources)).toEqual([problem]);
    });
  });
}

type Resources = Packaged['resources'];
type Database = ReturnType<typeof loadAwsServiceSpecSync>;
type Properties = Record<string, Property>;
type Property = { type: Type; required?: boolean };
type Type =
  | { type: 'array' | 'map'; element: Type }
  | { type: 'union'; types: Type[] }
  | { type: 'ref'; reference: { $ref: string } }
  | { type: 'string' | 'number' | 'integer' | 'boolean' | 'json' | 'date-time' | 'tag' | 'null' };

let database: Database | undefined;

function problemsIn(resources: Resources): string[] {
  database ??= loadAwsServiceSpecSync();
  const specification = database;
  const problems: string[] = [];

  function checkProperties(properties: Properties, value: object, path: string): void {
    for (const [name, { required }] of Object.entries(properties)) {
      if (required === true && !Object.hasOwn(value, name)) problems.push(`${path}.${name}: missing`);
    }
    for (const [name, inner] of Object.entries(value)) {
      const property = properties[name];
      if (property === undefined) problems.push(`${path}.${name}: unknown`);
      else check(property.type, inner, `${path}.${name}`);
    }
  }

  function check(type: Type, value: unknown, path: string): void {
    if (checkReference(value, path)) return;
    switch (type.type) {
      case 'union': {
        // "json" beside a structure is how the specification says that CloudFormation is lenient; we are not.
        const isSpelledOut = type.types.some(
          ({ type }) => type === 'ref' || type === 'array' || type === 'map',
        );
        const strict = type.types.filter((one) => one.type !== 'json' || !isSpelledOut);
        const tries = strict.map((one) => {
          const before = problems.length;
          check(one, value, path);
          return problems.splice(before);
        });
        problems.push(...(tries.toSorted((a, b) => a.length - b.length)[0] ?? []));
        return;
      }
      case 'array':
        if (!Array.isArray(value)) problems.push(`${path}: not array`);
        else for (const [at, inner] of value.entries()) check(type.element, inner, `${path}[${at}]`);
        return;
      case 'map':
        if (!isObject(value)) problems.push(`${path}: not map`);
        else for (const [name, inner] of Object.entries(value)) check(type.element, inner, `${path}.${name}`);
        return;
      case 'ref': {
        const { properties } = specification.get('typeDefinition', type.reference as never) as never as {
          properties: Properties;
        };
        if (!isObject(value)) problems.push(`${path}: not object`);
        else checkProperties(properties, value, path);
        return;
      }
      case 'json':
        checkInside(value, path);
        return;
      case 'integer':
      case 'number':
        if (!/^-?\d+(\.\d+)?$/.test(String(value))) problems.push(`${path}: not ${type.type}`);
        return;
      case 'boolean':
        if (!/^(true|false)$/.test(String(value))) problems.push(`${path}: not boolean`);
        return;
      case 'string':
      case 'date-time':
        if (typeof value === 'object') problems.push(`${path}: not string`);
        return;
      case 'tag':
      case 'null':
        return;
    }
  }

  /** Free JSON, such as a policy: only what it refers to is checked. */
  function checkInside(value: unknown, path: string): void {
    if (checkReference(value, path) || typeof value !== 'object' || value === null) return;
    for (const [name, inner] of Object.entries(value)) checkInside(inner, `${path}.${name}`);
  }

  /** Whether the value is one of CloudFormation's functions; what they refer to has to be there. */
  function checkReference(value: unknown, path: string): boolean {
    if (!isObject(value)) return false;
    const [[name, argument] = [], ...others] = Object.entries(value);
    if (name === undefined || others.length > 0 || !/^(Ref|Fn::\w+)$/.test(name)) return false;
    if (name === 'Ref' && !isKnown(String(argument))) problems.push(`${path}: Ref ${argument}`);
    if (name === 'Fn::GetAtt') checkAttribute((argument as string[]).join('.'), path);
    if (name === 'Fn::Sub') {
      const text = String(Array.isArray(argument) ? argument[0] : argument);
      for (const [, what = ''] of text.matchAll(/\$\{([\w.:]+)\}/g)) {
        if (what.includes('.')) checkAttribute(what, path);
        else if (!isKnown(what)) problems.push(`${path}: Sub ${what}`);
      }
    } else if (Array.isArray(argument) && name !== 'Fn::GetAtt') {
      for (const inner of argument) checkInside(inner, path);
    }
    return true;
  }

  const isKnown = (name: string) =>
    /^AWS::(Region|AccountId|Partition|StackId|StackName|NoValue|URLSuffix)$/.test(name) ||
    Object.hasOwn(resources, name);

  function checkAttribute(text: string, path: string): void {
    const [resource = '', ...attribute] = text.split('.');
    const known = find(resources[resource]?.Type ?? '')?.attributes ?? {};
    if (!Object.hasOwn(known, attribute.join('.'))) problems.push(`${path}: GetAtt ${text}`);
  }

  function find(type: string): { properties: Properties; attributes: object } | undefined {
    const [resource] = specification.lookup('resource', 'cloudFormationType', 'equals', type);
    return resource as never;
  }

  for (const [name, { Type, Properties }] of Object.entries(resources)) {
    const known = find(Type);
    if (known === undefined) problems.push(`${name}: ${Type} is unknown`);
    else checkProperties(known.properties, Properties, name);
  }
  return problems;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
