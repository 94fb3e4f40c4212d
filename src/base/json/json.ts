/** Whatever JSON can say (RFC 8259), read-only. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
