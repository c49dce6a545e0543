// Preloaded into a command (node --import): ends every connection that leaves this machine, and says so on stderr.
import net from "node:net";

const connect = net.Socket.prototype.connect;

net.Socket.prototype.connect = function (...args) {
  const [options] = Array.isArray(args[0]) ? args[0] : args;
  const host = typeof options === "object" ? options.host : args[1];
  if (options?.path || !host || /^(?:localhost|127\.|::1$)/.test(host)) return connect.apply(this, args);
  console.error(`network used: ${host}`);
  queueMicrotask(() => this.destroy(new Error(`network used: ${host}`)));
  return this;
};
