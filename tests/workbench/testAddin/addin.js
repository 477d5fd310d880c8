// All that the tests need of a page: office.js ready, a command and a custom function in place.
/* global Office, CustomFunctions */
Office.onReady(() => {
  Office.actions.associate("nothing", (event) => event.completed());
  CustomFunctions.associate("DOUBLE", (value) => value * 2);
});
