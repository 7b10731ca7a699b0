/** All of the example vendors, built once. */
import './page-vendors.suite.ts';
import './frame-vendor.suite.ts';
import './strange-frame.suite.ts';
