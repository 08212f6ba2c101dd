import { openEmptyStore } from '#test/stores.js';
import { describeStoreContract } from './store-contract.js';

describeStoreContract(openEmptyStore);
