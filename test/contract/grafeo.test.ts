import { GrafeoStore } from '#graph/store/grafeo/grafeo-store.js';
import { describeStoreContract } from './store-contract.js';

describeStoreContract('Grafeo', async () => GrafeoStore.open());
