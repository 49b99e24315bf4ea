/** Classes that each break one rule of the house, so that a rule that catches nothing is noticed. */
package vn.binhxet.plant;
