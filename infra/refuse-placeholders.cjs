/** What `npm run package` puts where a secret belongs; the same word is refused by src/config.ts. */
const PLACEHOLDER = 'placeholder';

/** A plugin of osls: lets no placeholder be deployed, not even one packaged earlier (`deploy --package`). */
module.exports = class RefusePlaceholders {
  constructor(serverless) {
    this.hooks = {
      'before:deploy:deploy': () => {
        const names = Object.values(serverless.service.functions)
          .flatMap(({ environment }) => Object.entries(environment ?? {}))
          .filter(([, value]) => value === PLACEHOLDER)
          .map(([name]) => name);
        if (names.length > 0) {
          throw new serverless.classes.Error(
            `Still a placeholder: ${names.join(', ')}. Nothing was deployed.`,
          );
        }
      },
    };
  }
};
