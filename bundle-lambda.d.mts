export declare function bundleLambda(name: string): Promise<{ path: string; contents: Buffer }[]>;
