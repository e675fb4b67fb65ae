import type { EventCode } from '../log.ts';

/**
 * CloudWatch's embedded metric format: every line counts its event, and an answer its milliseconds, without a call and
 * without a library. https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html
 */
export function createMetrics(functionName: string, nowMs: () => number) {
  return (code: EventCode, fields: object): object => {
    const metrics: { Name: string; Unit: string }[] = [{ Name: code, Unit: 'Count' }];
    if ('ms' in fields) metrics.push({ Name: 'ms', Unit: 'Milliseconds' });
    return {
      function: functionName,
      [code]: 1,
      _aws: {
        Timestamp: nowMs(),
        CloudWatchMetrics: [{ Namespace: 'Teller', Dimensions: [['function']], Metrics: metrics }],
      },
    };
  };
}
