/**
 * Our server says in it which address a request has come from, for Next, which knows no sockets where it answers. What a
 * client says in it is overwritten.
 */
export const peerHeader = 'x-gaji-peer'
