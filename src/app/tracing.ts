import type { IncomingHttpHeaders } from 'node:http';
import { type AttributeValue, context, propagation, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';

/**
 * Every span by its name, with the attributes that it may have: none holds anything that a client wrote. They lead nowhere
 * until whoever runs Zerentu loads an SDK of OpenTelemetry; docs/operations.md has the same table.
 */
export const SPANS = {
  '{method} {route}': ['http.request.method', 'http.route', 'http.response.status_code', 'zerentu.code', 'error.type'],
  'zerentu.bot.message': ['zerentu.channel', 'error.type'],
  'zerentu.ask': ['zerentu.via', 'zerentu.intent', 'zerentu.status', 'error.type'],
  'zerentu.change': ['zerentu.via', 'zerentu.kind', 'zerentu.outcome', 'error.type'],
  'zerentu.extract': ['zerentu.bytes', 'zerentu.tasks', 'error.type'],
  'zerentu.graph.read': ['db.system.name', 'db.operation.name', 'db.response.returned_rows', 'error.type'],
  'zerentu.graph.write': ['db.system.name', 'db.operation.name', 'zerentu.outcome', 'error.type'],
} as const;

type SpanName = keyof typeof SPANS;
type Attributes<Name extends SpanName> = { readonly [Key in (typeof SPANS)[Name][number]]?: AttributeValue };

const REQUEST = '{method} {route}';

const tracer = trace.getTracer('zerentu');

/**
 * Does something within a span: what it begins are its children. `note` adds attributes that are known only later. Of an
 * error its code is told: message and stack may hold words of a file.
 */
export function traced<Name extends Exclude<SpanName, typeof REQUEST>, T>(
  name: Name,
  attributes: Attributes<Name>,
  work: (note: (more: Attributes<Name>) => void) => Promise<T>,
): Promise<T> {
  return tracer.startActiveSpan(name, { attributes }, async (span) => {
    try {
      return await work((more) => void span.setAttributes(more));
    } catch (error) {
      span.setAttribute('error.type', codeOf(error)).setStatus({ code: SpanStatusCode.ERROR });
      throw error;
    } finally {
      span.end();
    }
  });
}

/** Ours are in capitals; others could be made of anything. */
function codeOf(error: unknown): string {
  const { code } = (error ?? {}) as { code?: unknown };
  return typeof code === 'string' && /^[A-Z_]+$/.test(code) ? code : 'INTERNAL_ERROR';
}

/** The span of a request that is being answered. */
export interface RequestSpan {
  /** Does something with the span as parent of what it begins. */
  within(work: () => void): void;
  /** `code` is what the client was told, where it was refused or failed. */
  end(status: number, code?: string): void;
}

/** Begins the span of a request to this server, as a child of the one that its `traceparent` names. */
export function beginRequest(
  headers: IncomingHttpHeaders,
  { method, route }: { readonly method: string | null; readonly route: string },
): RequestSpan {
  const active = context.active();
  // Where whoever runs Zerentu traces HTTP itself, that span has the request's parent already.
  const parent = trace.getSpan(active) ? active : propagation.extract(active, headers);
  // The names of the semantic conventions: a method that is none of HTTP's is `_OTHER`.
  const attributes = { 'http.request.method': method ?? '_OTHER', 'http.route': route };
  const span = tracer.startSpan(`${method ?? 'HTTP'} ${route}`, { kind: SpanKind.SERVER, attributes }, parent);
  return {
    within: (work) => context.with(trace.setSpan(parent, span), work),
    end(status, code) {
      const ended: Attributes<typeof REQUEST> = {
        'http.response.status_code': status,
        ...(code === undefined ? {} : { 'zerentu.code': code }),
        ...(status < 500 ? {} : { 'error.type': String(status) }),
      };
      span.setAttributes(ended);
      if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end();
    },
  };
}
