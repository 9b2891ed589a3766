//! The suite that every vault must pass.

use crate::house;

#[test]
fn the_vault_keeps_every_promise_of_the_port() {
    for (name, case) in kua_testkit::conformance::CASES {
        let (_folder, vault) = house::fresh();
        println!("case: {name}");
        house::wait(case(&vault));
    }
    assert!(kua_testkit::conformance::CASES.len() >= 20);
}
