/** What Web Test Runner's framework puts into the global scope, as far as our tests use it. */
type TestBody = () => void | Promise<void>;

declare function describe(name: string, body: () => void): void;
declare function it(name: string, body: TestBody): void;
declare function beforeEach(body: TestBody): void;
declare function afterEach(body: TestBody): void;
declare function before(body: TestBody): void;
declare function after(body: TestBody): void;
