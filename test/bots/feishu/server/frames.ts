import protobuf from 'protobufjs';

/** Frames of Feishu's long connection, as `pbbp2` in the SDK's source reads and writes them. */
const { root } = protobuf.parse(
  `syntax = "proto2";
  message Header { required string key = 1; required string value = 2; }
  message Frame {
    required uint64 SeqID = 1;
    required uint64 LogID = 2;
    required int32 service = 3;
    required int32 method = 4;
    repeated Header headers = 5;
    optional string payloadEncoding = 6;
    optional string payloadType = 7;
    optional bytes payload = 8;
    optional string LogIDNew = 9;
  }`,
  { keepCase: true },
);
const Frame = root.lookupType('Frame');

/** `method` of a frame. */
export const CONTROL = 0;
export const DATA = 1;

export interface Read {
  readonly method: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly payload: string;
}

export function readFrame(bytes: Uint8Array): Read {
  const { method, headers, payload } = Frame.toObject(Frame.decode(bytes), { defaults: true });
  return {
    method,
    headers: Object.fromEntries((headers as { key: string; value: string }[]).map(({ key, value }) => [key, value])),
    payload: Buffer.from(payload).toString('utf8'),
  };
}

export function writeFrame(
  method: number,
  headers: Readonly<Record<string, string | number>>,
  payload: string | Uint8Array,
): Uint8Array {
  return Frame.encode({
    SeqID: 1,
    LogID: 2,
    service: 7,
    method,
    headers: Object.entries(headers).map(([key, value]) => ({ key, value: String(value) })),
    payload: Buffer.from(payload as Uint8Array),
  }).finish();
}
