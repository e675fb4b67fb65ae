import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { KEY } from './answer.js';

const client = new DynamoDBClient({});

/** The item by the SDK's client as it comes. */
export async function getItem() {
  const command = new GetItemCommand({ TableName: process.env.TABLE_NAME, Key: KEY });
  const { Item } = await client.send(command);
  return JSON.parse(Item.body.S);
}
