import type { EventCode } from '../log.ts';

type Unit = 'Count' | 'Seconds';

/** Events of which CloudWatch counts how often they happen, under their own name. */
const COUNTED: readonly EventCode[] = [
  'webhook-refused',
  'update-failed',
  'update-dropped',
  'update-quarantined',
  'table-unavailable',
  'delivery-trouble',
];

/** Events whose fields are numbers of CloudWatch's. */
const MEASURED: { readonly [Code in EventCode]?: Readonly<Record<string, Unit>> } = {
  dispatched: { sent: 'Count' },
  'queue-measured': { oldestDueSeconds: 'Seconds', waitSeconds: 'Seconds' },
};

/**
 * CloudWatch's embedded metric format: what the alarms and the dashboard look at, without a call and without a library.
 * The name of the function keeps two stages apart.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html
 */
export function createMetrics(functionName: string, nowMs: () => number) {
  return (code: EventCode): object => {
    const isCounted = COUNTED.includes(code);
    const units = isCounted ? { [code]: 'Count' } : MEASURED[code];
    if (units === undefined) return {};
    return {
      FunctionName: functionName,
      ...(isCounted && { [code]: 1 }),
      _aws: {
        Timestamp: nowMs(),
        CloudWatchMetrics: [
          {
            Namespace: 'Teller',
            Dimensions: [['FunctionName']],
            Metrics: Object.entries(units).map(([Name, Unit]) => ({ Name, Unit })),
          },
        ],
      },
    };
  };
}
