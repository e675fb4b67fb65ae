import alarms from './operators/alarms.ftl';
import greeting from './operators/greeting.ftl';

/** What whoever runs the bot is told by it, apart from the desk. */
export const operators = [alarms, greeting];
