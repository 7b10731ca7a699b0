/** The contract for who builds on it: its shapes, its client, what a host and a vendor's widget give. */
export * from '../../contract/client.ts';
export * from '../../contract/types.ts';
