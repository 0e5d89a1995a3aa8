import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Runtime } from 'webextension-polyfill';
import type { Result } from '../engine/model/result';
import {
  EnvelopeSchema,
  backgroundContract,
  readerContract,
  type BackgroundContract,
  type Envelope,
  type Exchange,
  type ReaderContract,
} from '../engine/model/messages';

type Contract = Record<string, Exchange>;
type Input<C extends Contract, K extends keyof C> = v.InferInput<C[K]['input']>;
type Output<C extends Contract, K extends keyof C> = v.InferOutput<C[K]['output']>;

/** One function for each message of a contract. A thrown error reaches the asker as `{ok: false}`. */
export type Handlers<C extends Contract> = {
  readonly [K in keyof C]: (
    body: v.InferOutput<C[K]['input']>,
    sender: Runtime.MessageSender,
  ) => Promise<Output<C, K>> | Output<C, K>;
};

/**
 * A background that is just being stopped loses what it is sent; the next message wakes a new one. So a message that did not
 * arrive is sent again after these pauses, in milliseconds.
 */
const SEND_AGAIN_AFTER = [150, 1_000];

/** Asks the background; an answer of another shape or none at all is an error value, never a throw. */
export async function askBackground<K extends keyof BackgroundContract & string>(
  name: K,
  body: Input<BackgroundContract, K>,
): Promise<Result<Output<BackgroundContract, K>>> {
  const send = () => browser.runtime.sendMessage({ crosslight: name, body } satisfies Envelope);
  return exchange(backgroundContract[name], async () => {
    for (const pause of SEND_AGAIN_AFTER) {
      try {
        const answer = await send();
        if (answer !== undefined) return answer;
      } catch (error) {
        if (isOrphaned()) throw error;
      }
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
    return send();
  });
}

/** Asks the reader in a tab's top frame. Fails where no reader runs. */
export async function askReader<K extends keyof ReaderContract & string>(
  tabId: number,
  name: K,
  body: Input<ReaderContract, K>,
): Promise<Result<Output<ReaderContract, K>>> {
  return exchange(readerContract[name], () =>
    browser.tabs.sendMessage(tabId, { crosslight: name, body } satisfies Envelope, { frameId: 0 }),
  );
}

/** Answers for as long as the background runs. To be called while it starts, or a stopped one is not woken. */
export function answerAsBackground(handlers: Handlers<BackgroundContract>): void {
  listen(backgroundContract, handlers, new AbortController().signal);
}

/** Answers until the signal aborts. */
export function answerAsReader(handlers: Handlers<ReaderContract>, signal: AbortSignal): void {
  listen(readerContract, handlers, signal);
}

/** Whether this script belongs to an extension that has been updated or removed meanwhile. */
export function isOrphaned(): boolean {
  return browser.runtime?.id === undefined;
}

async function exchange<E extends Exchange>(
  { output }: E,
  send: () => Promise<unknown>,
): Promise<Result<v.InferOutput<E['output']>>> {
  try {
    const answer = v.safeParse(resultOf(output), await send());
    if (answer.success) return answer.output;
    return { ok: false, error: 'The answer had an unexpected shape.' };
  } catch (error) {
    return { ok: false, error: wordsOf(error) };
  }
}

function resultOf<S extends v.GenericSchema>(value: S) {
  return v.variant('ok', [
    v.strictObject({ ok: v.literal(true), value }),
    v.strictObject({ ok: v.literal(false), error: v.string() }),
  ]);
}

function listen<C extends Contract>(contract: C, handlers: Handlers<C>, signal: AbortSignal): void {
  const onMessage = (message: unknown, sender: Runtime.MessageSender) => {
    const envelope = v.safeParse(EnvelopeSchema, message);
    if (!envelope.success || sender.id !== browser.runtime.id) return undefined;
    const name = envelope.output.crosslight;
    if (!Object.hasOwn(contract, name)) return undefined;
    return handle(contract, handlers, name, envelope.output.body, sender);
  };
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(onMessage));
}

async function handle<C extends Contract>(
  contract: C,
  handlers: Handlers<C>,
  name: keyof C,
  body: unknown,
  sender: Runtime.MessageSender,
): Promise<Result<unknown>> {
  const exchangeOfName = contract[name];
  const handler = handlers[name];
  if (!exchangeOfName || !handler) return { ok: false, error: `Unknown message ${String(name)}.` };
  const input = v.safeParse(exchangeOfName.input, body);
  if (!input.success) return { ok: false, error: `Malformed message ${String(name)}.` };
  try {
    return { ok: true, value: await handler(input.output, sender) };
  } catch (error) {
    return { ok: false, error: wordsOf(error) };
  }
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
